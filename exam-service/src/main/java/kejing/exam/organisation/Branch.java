package kejing.exam.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A branch (支行) or a unit of the head office (总行部门). */
@Entity
@Table(name = "branch")
public class Branch {

    @Id
    private String branchId;

    private String name;
    private boolean headOffice;
    private boolean active;

    @Version
    private long version;

    protected Branch() {}

    Branch(BranchDetails details) {
        branchId = details.branchId();
        update(details);
    }

    void update(BranchDetails details) {
        name = details.name();
        headOffice = details.headOffice();
        active = details.active();
    }

    /** What is known of the branch, as one value. */
    public BranchDetails details() {
        return new BranchDetails(branchId, name, headOffice, active);
    }

    public String branchId() {
        return branchId;
    }

    public boolean isHeadOffice() {
        return headOffice;
    }
}
