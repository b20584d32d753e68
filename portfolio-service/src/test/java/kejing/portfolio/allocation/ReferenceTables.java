package kejing.portfolio.allocation;

import java.util.List;
import java.util.function.Function;
import kejing.chassis.sql.Sql;
import kejing.portfolio.responsibility.Holder;

/**
 * Puts the bank of a problem into the service's tables, empty of clients and plans, as if a plan by the shipped scheme were in
 * effect. Until then the first manager held every client.
 */
public final class ReferenceTables {

    private static final String DAY = "2024-12-31";
    private static final String BEFORE = "2024-01-01";
    private static final String SINCE = "2025-01-01";
    private static final String EXAM = "RM-REFERENCE";

    private ReferenceTables() {}

    /** @param sql of an account that may write all tables of the service */
    public static void store(AllocationProblem bank, Sql sql) {
        List<String> branches = bank.clients().stream()
                .map(AllocationClient::branchId)
                .distinct()
                .toList();
        sql.batch(
                "insert into branch (branch_id, name, head_office, active) values (?, ?, false, true) on conflict do nothing",
                rows(branches, branch -> new Object[] {branch, "支行" + branch}));
        sql.batch(
                """
                insert into directory_person (person_id, subject, name, unit_id, roles, active)
                values (?, ?, ?, ?, '{employee,relationship-manager}', true) on conflict do nothing""", rows(bank.managers(), manager -> new Object[] {
                    manager.staffId(), "s-" + manager.staffId(), "经理" + manager.staffId(), manager.branchId()
                }));
        sql.copy(
                "qualification (exam_plan_id, staff_id, branch_id, tier, rank, total, valid_from, valid_to)",
                rows(bank.managers(), manager -> new Object[] {
                    EXAM,
                    manager.staffId(),
                    manager.branchId(),
                    manager.tier(),
                    manager.rank(),
                    "80.00",
                    SINCE,
                    "2099-01-01"
                }));
        sql.copy(
                "client (client_id, name, branch_id, category, corporate, loan_balance, deposit_balance, difficulty,"
                        + " non_performing, developed_by, group_id, as_of, reference_date, tier, group_loans, tier_scheme_id)",
                rows(bank.clients(), client -> new Object[] {
                    client.clientId(),
                    "客户" + client.clientId(),
                    client.branchId(),
                    client.category(),
                    client.corporate() ? "t" : "f",
                    client.loan().amount(),
                    client.deposit().amount(),
                    client.difficulty(),
                    client.nonPerforming() ? "t" : "f",
                    client.developedBy().orElse(null),
                    client.groupId().equals(client.clientId()) ? null : client.groupId(),
                    DAY,
                    DAY,
                    client.tier(),
                    client.loan().amount(),
                    "CLIENT-TIERS-RULEBOOK-1"
                }));
        sql.copy(
                "responsibility (client_id, valid_from, valid_to, basis)",
                bank.clients().stream()
                        .<Object[]>mapMulti((client, add) -> {
                            add.accept(new Object[] {client.clientId(), BEFORE, SINCE, "INCUMBENT"});
                            add.accept(new Object[] {client.clientId(), SINCE, null, "INCUMBENT"});
                        })
                        .toList());
        String holderBefore = bank.managers().getFirst().staffId();
        sql.copy(
                "responsibility_holder (client_id, valid_from, staff_id, share, lead)",
                bank.clients().stream()
                        .<Object[]>mapMulti((client, add) -> {
                            add.accept(new Object[] {client.clientId(), BEFORE, holderBefore, "1.000000", "t"});
                            for (Holder holder : client.incumbent().list()) {
                                add.accept(new Object[] {
                                    client.clientId(),
                                    SINCE,
                                    holder.staffId(),
                                    holder.share(),
                                    holder.lead() ? "t" : "f"
                                });
                            }
                        })
                        .toList());
        sql.update("""
                insert into allocation_plan (plan_id, exam_plan_id, scheme_id, scheme_hash, engine, inputs_hash, lines_hash,
                  hash, state, drafted_by, drafted_at, effective_from, submitted_by, submitted_at, approved_by, approved_at,
                  effective_at, clients, violations, summary)
                values ('ALLOC-' || ?, ?, 'ALLOCATION-RULEBOOK-1', '-', '-', '-', '-', '-', 'EFFECTIVE', 'one', now(), ?::date,
                  'one', now(), 'two', now(), now(), ?, 0, '{}')""", EXAM, EXAM, SINCE, bank.clients().size());
    }

    private static <T> List<Object[]> rows(List<T> things, Function<T, Object[]> row) {
        return things.stream().map(row).toList();
    }
}
