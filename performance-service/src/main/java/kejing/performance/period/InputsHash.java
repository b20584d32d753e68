package kejing.performance.period;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import kejing.performance.costpool.CostPool;

/** SHA-256 over a period's inputs in a fixed order (输入摘要): the same inputs give the same bytes (SEM-12). */
final class InputsHash {

    private final MessageDigest digest;

    private InputsHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(PeriodInputs inputs) {
        InputsHash hash = new InputsHash();
        hash.line("facts", inputs.profit().facts().hash());
        inputs.profit().ledgers().digest(hash.digest);
        inputs.profit().costPools().forEach(hash::add);
        new TreeMap<>(inputs.targets()).forEach((staffId, target) -> hash.line("target", staffId, target));
        new TreeMap<>(inputs.indicatorValues())
                .forEach((staffId, values) -> hash.line("indicators", staffId, new TreeMap<>(values)));
        new TreeMap<>(inputs.staff()).forEach((staffId, member) -> hash.line("staff", staffId, member));
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(CostPool pool) {
        line("pool", pool.month(), pool.branchId(), pool.kind(), pool.amount());
    }

    private void line(Object... cells) {
        for (Object cell : cells) {
            digest.update(String.valueOf(cell).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1f);
        }
        digest.update((byte) '\n');
    }
}
