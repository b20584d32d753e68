package kejing.portfolio;

/** The roles that this service decides by. */
public final class Roles {

    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";
    public static final String BRANCH_HEAD = "branch-head";
    public static final String COMMITTEE = "committee";
    public static final String CORE_BANKING = "core-banking";
    public static final String EMPLOYEE = "employee";
    public static final String HR = "hr";
    public static final String MARKETING = "marketing";
    public static final String MARKETING_SCRIPT = "marketing-script";
    public static final String RELATIONSHIP_MANAGER = "relationship-manager";

    private Roles() {}
}
