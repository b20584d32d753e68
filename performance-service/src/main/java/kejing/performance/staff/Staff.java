package kejing.performance.staff;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kejing.chassis.sql.Sql;

/** All members of staff and branches (人员与机构). */
@ApplicationScoped
public class Staff {

    private final Sql sql;

    Staff(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void putBranch(String branchId, String name, boolean headOffice, boolean active) {
        sql.update("""
                insert into branch (branch_id, name, head_office, active) values (?, ?, ?, ?)
                on conflict (branch_id) do update set name = excluded.name, head_office = excluded.head_office,
                  active = excluded.active""", branchId, name, headOffice, active);
    }

    public void put(String staffId, String name, String branchId, LocalDate joinedOn, boolean active) {
        sql.update("""
                insert into staff_member (staff_id, name, branch_id, joined_on, active) values (?, ?, ?, ?, ?)
                on conflict (staff_id) do update set name = excluded.name, branch_id = excluded.branch_id,
                  joined_on = excluded.joined_on, active = excluded.active""", staffId, name, branchId, Date.valueOf(joinedOn), active);
    }

    public void grant(String staffId, String planId, String tier, int rank, LocalDate validFrom, LocalDate validTo) {
        sql.update("""
                insert into qualification (staff_id, plan_id, tier, rank, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)
                on conflict (staff_id) do update set plan_id = excluded.plan_id, tier = excluded.tier,
                  rank = excluded.rank, valid_from = excluded.valid_from, valid_to = excluded.valid_to""", staffId, planId, tier, rank, Date.valueOf(validFrom), Date.valueOf(validTo));
    }

    /**
     * Everybody by id.
     *
     * @param on the day for which the tier is asked
     */
    public Map<String, StaffMember> byId(LocalDate on) {
        Map<String, StaffMember> staff = new TreeMap<>();
        sql.list(
                        """
                        select s.staff_id, s.name, s.branch_id, s.joined_on, q.tier
                        from staff_member s left join qualification q
                          on q.staff_id = s.staff_id and q.valid_from <= ? and q.valid_to > ?""",
                        row -> new StaffMember(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getDate(4).toLocalDate(),
                                row.getString(5)),
                        Date.valueOf(on),
                        Date.valueOf(on))
                .forEach(member -> staff.put(member.staffId(), member));
        return staff;
    }

    public Set<String> ids() {
        return Set.copyOf(sql.list("select staff_id from staff_member", row -> row.getString(1)));
    }

    public Set<String> branchIds() {
        return Set.copyOf(sql.list("select branch_id from branch", row -> row.getString(1)));
    }

    public Optional<String> branchOf(String staffId) {
        return sql.one("select branch_id from staff_member where staff_id = ?", row -> row.getString(1), staffId);
    }
}
