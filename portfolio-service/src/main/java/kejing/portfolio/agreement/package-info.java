/** Cooperation agreements (银企合作协议) and the tests of their covenants (V-01 to V-06). */
package kejing.portfolio.agreement;
