package kejing.chassis.identity;

import java.util.Set;

/** A person of the directory: the identity subject, the unit and the roles that this service decides by. */
public record Person(String subject, String personId, String name, String unitId, Set<String> roles, boolean active) {}
