package kejing.gateway.door;

/** The order of the door's filters: a higher number sees the request earlier. All stand before authentication (200). */
final class Order {

    static final int SECURITY_HEADERS = 8_900;
    static final int SHAPE = 8_000;
    static final int ADDRESS_RATE = 7_000;
    static final int CROSS_SITE = 6_000;

    private Order() {}
}
