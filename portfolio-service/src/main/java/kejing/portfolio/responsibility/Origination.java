package kejing.portfolio.responsibility;

import java.time.LocalDate;

/**
 * Who originated a loan (放款责任人): the responsibility for its recovery stays with this person for good, whoever serves the
 * client later (H-02, X-16, SEM-6).
 */
public record Origination(String loanId, String clientId, String staffId, LocalDate originatedOn) {}
