package kejing.exam.plan;

/**
 * What a registration did.
 *
 * @param registered how many became candidates now
 * @param alreadyRegistered how many were candidates before
 */
public record Registration(String planId, int registered, int alreadyRegistered) {}
