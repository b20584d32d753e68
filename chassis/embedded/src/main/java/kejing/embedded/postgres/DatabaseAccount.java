package kejing.embedded.postgres;

/**
 * A database with a user of the same name that owns it; no other user may connect.
 *
 * @param name lower-case letters, digits and underscores
 * @param password of the user
 */
public record DatabaseAccount(String name, String password) {

    public DatabaseAccount {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        if (password.isBlank() || password.contains("'") || password.contains("\\")) {
            throw new IllegalArgumentException("the password of " + name + " must be given and free of quotes");
        }
    }
}
