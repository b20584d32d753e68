package kejing.portfolio.allocation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kejing.portfolio.client.Client;
import kejing.portfolio.responsibility.Holder;
import kejing.portfolio.responsibility.Holders;

/** The columns of an allocation table as people fill it in, in their order, with headers in Chinese and English. */
public enum TableColumn {
    CLIENT("客户编号", "Client"),
    NAME("客户名称", "Name"),
    TIER("客户等级", "Tier"),
    BRANCH("支行", "Branch"),
    LOAN("贷款余额（元）", "Loan (yuan)"),
    DEPOSIT("存款余额（元）", "Deposit (yuan)"),
    DIFFICULTY("难度", "Difficulty"),
    INCUMBENT("原分管人", "Before the plan"),
    HOLDERS("方案分管人及比例", "Holders and shares"),
    HANDOVER("交接", "Handover"),
    FORCED_BY("依据规则", "Rule"),
    COST("对公平指数的影响", "Cost with its holder"),
    CHANGED("手工调整前", "Proposed by the engine"),
    /** As it was when the table was written; tells a row that somebody else has changed since. */
    SHOWN("导出时分管人工号", "Holder when exported"),
    /** The only columns that people fill in. */
    HOLDER("新分管人工号", "New holder"),
    REASON("调整理由代码", "Reason code"),
    EXPLANATION("调整说明", "Explanation");

    private final String zh;
    private final String en;

    TableColumn(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String header(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }

    static Optional<TableColumn> withHeader(String header) {
        for (TableColumn column : values()) {
            if (column.zh.equals(header) || column.en.equals(header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** A line with what the table shows of its client and people. */
    record Row(PlanLine line, Client client, Map<String, String> staff, Map<String, String> branches) {}

    /** A text or a number; null for an empty cell. */
    Object cell(Row row, Locale language) {
        PlanLine line = row.line();
        return switch (this) {
            case CLIENT -> line.clientId();
            case NAME -> row.client().name();
            case TIER -> tier(line, language);
            case BRANCH -> row.branches().getOrDefault(line.branchId(), line.branchId());
            case LOAN -> row.client().loan().amount();
            case DEPOSIT -> row.client().deposit().amount();
            case DIFFICULTY -> row.client().difficulty();
            case INCUMBENT -> people(line.incumbent(), row);
            case HOLDERS -> people(line.holders(), row);
            case HANDOVER -> line.handover() ? yes(language) : null;
            case FORCED_BY ->
                line.explanation().forcedBy() == null
                        ? null
                        : line.explanation().forcedBy().id();
            case COST -> line.explanation().held().total();
            case CHANGED -> line.proposed() == null ? null : people(line.proposed(), row);
            case SHOWN, HOLDER -> line.holders().lead().orElse(null);
            case REASON, EXPLANATION -> null;
        };
    }

    private static String people(Holders holders, Row row) {
        return holders.list().stream()
                .map(holder -> row.staff().getOrDefault(holder.staffId(), holder.staffId()) + " " + holder.staffId()
                        + share(holder))
                .collect(Collectors.joining("; "));
    }

    private static String share(Holder holder) {
        return holder.share().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " " + holder.share().toPlainString();
    }

    private static String yes(Locale language) {
        return language.getLanguage().equals("en") ? "yes" : "是";
    }

    private static String tier(PlanLine line, Locale language) {
        if (language.getLanguage().equals("en")) {
            return line.tier().name();
        }
        return switch (line.tier()) {
            case LARGE -> "大户";
            case MEDIUM -> "中户";
            case SMALL -> "小户";
            case UNTIERED -> "未划等级";
            case INSTITUTIONAL -> "机构存款大户";
        };
    }
}
