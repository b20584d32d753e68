package kejing.demo.bank;

/** A file as a bank would send it. */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; nobody compares two by equals
public record BankFile(String name, byte[] content, int rows) {}
