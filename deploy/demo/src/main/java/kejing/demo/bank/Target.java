package kejing.demo.bank;

/** A relationship manager's year targets, in fen. */
public record Target(String staffId, long rorac, long depositAverage, long loanAverage) {}
