/** What one installation keeps: its folder, its ports and its secrets. */
package kejing.local.home;
