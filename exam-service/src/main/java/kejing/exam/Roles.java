package kejing.exam;

/** The roles of the doors of this service. Who holds them is decided by the staff file, not by the token. */
public final class Roles {

    public static final String EMPLOYEE = "employee";
    public static final String RELATIONSHIP_MANAGER = "relationship-manager";
    public static final String BRANCH_HEAD = "branch-head";
    public static final String MARKETING = "marketing";
    public static final String HR = "hr";
    public static final String EXAMINER = "examiner";
    public static final String COMMITTEE = "committee";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String MARKETING_SCRIPT = "marketing-script";

    private Roles() {}
}
