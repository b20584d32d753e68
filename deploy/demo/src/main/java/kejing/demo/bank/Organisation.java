package kejing.demo.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Head office, twelve branches, 66 candidates, twelve branch heads and the nine people of head office. */
public record Organisation(List<Branch> branches, List<StaffMember> staff) {
    public static final String BANK = "青梧银行";
    static final int BRANCHES = 12;
    static final int CANDIDATES = 66;

    private static final List<String> BRANCH_NAMES =
            List.of("望湖", "东篱", "南苑", "西津", "北塔", "云溪", "松涛", "芦港", "石桥", "柳浦", "枫林", "长堤");
    private static final List<String> HEAD_OFFICE_ROLES =
            List.of("marketing", "marketing", "hr", "hr", "examiner", "examiner", "committee", "committee", "auditor");

    public Organisation {
        branches = List.copyOf(branches);
        staff = List.copyOf(staff);
    }

    static Organisation of(InventedNames names, SplitMix64 dice, List<LocalDate> candidatesJoinedOn) {
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(headOffice(), BANK + "总行", true));
        for (int b = 1; b <= BRANCHES; b++) {
            branches.add(new Branch(branchId(b), BANK + BRANCH_NAMES.get(b - 1) + "支行", false));
        }
        List<StaffMember> staff = new ArrayList<>();
        for (int c = 0; c < CANDIDATES; c++) {
            staff.add(member(c + 1, names, branchOfCandidate(c), "relationship-manager", candidatesJoinedOn.get(c)));
        }
        for (int b = 1; b <= BRANCHES; b++) {
            staff.add(member(100 + b, names, branchId(b), "branch-head", anyJoiningDay(dice)));
        }
        for (int i = 0; i < HEAD_OFFICE_ROLES.size(); i++) {
            staff.add(member(201 + i, names, headOffice(), HEAD_OFFICE_ROLES.get(i), anyJoiningDay(dice)));
        }
        return new Organisation(branches, staff);
    }

    public List<StaffMember> candidates() {
        return withRole("relationship-manager");
    }

    public List<StaffMember> branchHeads() {
        return withRole("branch-head");
    }

    public List<StaffMember> withRole(String role) {
        return staff.stream().filter(s -> s.has(role)).toList();
    }

    static String headOffice() {
        return "B00";
    }

    static String branchId(int number) {
        return number < 10 ? "B0" + number : "B" + number;
    }

    /** Candidates are dealt round the branches, so six branches have six of them and six have five. */
    static String branchOfCandidate(int index) {
        return branchId(index % BRANCHES + 1);
    }

    static String candidateId(int index) {
        return staffId(index + 1);
    }

    private static StaffMember member(
            int number, InventedNames names, String branchId, String role, LocalDate joinedOn) {
        return new StaffMember(staffId(number), names.person(), branchId, List.of("employee", role), joinedOn);
    }

    private static String staffId(int number) {
        String digits = Integer.toString(number);
        return "S" + "0".repeat(4 - digits.length()) + digits;
    }

    private static LocalDate anyJoiningDay(SplitMix64 dice) {
        return LocalDate.of(dice.between(1998, 2016), dice.between(1, 12), 1);
    }
}
