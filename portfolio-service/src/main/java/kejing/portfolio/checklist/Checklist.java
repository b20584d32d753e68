package kejing.portfolio.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;

/** The items of a checklist (交接清单、清退清单) as a versioned scheme. */
public record Checklist(List<Item> items) {

    /**
     * One thing to be handed over or settled.
     *
     * @param mandatory whether nobody may sign before it is ticked
     * @param loansOnly whether it concerns only documents that list a client with loans
     */
    public record Item(String code, String zh, String en, boolean mandatory, boolean loansOnly) {}

    public Checklist {
        items = items == null ? List.of() : List.copyOf(items);
        Set<String> codes = new HashSet<>(items.stream().map(Item::code).toList());
        if (items.isEmpty() || codes.size() != items.size() || codes.contains(null)) {
            throw Problem.rule(
                    "checklist-items",
                    Text.of(
                            "清单须至少有一项，且各项代码不得重复或为空。",
                            "A checklist needs at least one item, each with a code of its own."));
        }
    }

    /** What applies to a document. */
    public List<Item> items(boolean withLoans) {
        return items.stream().filter(item -> withLoans || !item.loansOnly()).toList();
    }

    /** The mandatory items that are not ticked. */
    public List<Item> missing(boolean withLoans, Set<String> ticked) {
        return items(withLoans).stream()
                .filter(item -> item.mandatory() && !ticked.contains(item.code()))
                .toList();
    }

    /** @throws Problem 422 if an item is none of those that apply */
    public void require(String code, boolean withLoans) {
        if (items(withLoans).stream().noneMatch(item -> item.code().equals(code))) {
            throw Problem.rule(
                            "unknown-checklist-item",
                            Text.of("清单中没有“%s”这一项，请按清单勾选。", "The checklist has no item \"%s\".", code))
                    .with("item", code);
        }
    }
}
