/** Processes that outlive their starter: identity, pid files, ports, bounded waiting, small files with secrets. */
package kejing.embedded.process;
