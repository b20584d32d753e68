package kejing.chassis.scheme;

/**
 * A kind of scheme that this service calculates by. The parameters are a record whose constructor refuses values that
 * make no sense with a {@link kejing.chassis.problem.Problem}.
 */
public interface SchemeKind<T extends Record> {
    String kind();

    Class<T> type();
}
