package kejing.portfolio.client;

/** Said inside the service when an import has changed the register of clients. */
public record ClientsChanged(int clients) {}
