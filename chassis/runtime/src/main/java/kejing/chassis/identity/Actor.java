package kejing.chassis.identity;

import java.util.Set;

/**
 * Who is asking, decided from our own directory at the time of the request.
 *
 * @param subject the identity's OIDC subject
 * @param personId the person's business number; empty for a machine
 * @param unitId the person's unit; empty for a machine
 * @param bankWide whether one of the roles sees every unit
 */
public record Actor(String subject, String personId, String name, String unitId, Set<String> roles, boolean bankWide) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean seesUnit(String unit) {
        return bankWide || (!unitId.isEmpty() && unitId.equals(unit));
    }
}
