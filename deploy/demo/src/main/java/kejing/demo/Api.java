package kejing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kejing.demo.bank.BankFile;
import kejing.demo.door.Answer;
import kejing.demo.door.Call;
import kejing.demo.door.Door;
import kejing.demo.door.Patience;
import kejing.demo.door.Refusal;

/**
 * The API of one service as the play uses it. Every verb looks before it acts and may be repeated: what an interrupted
 * run or a lost answer left behind is found again by its state, by its Idempotency-Key or by the file's own content.
 */
final class Api {
    /** References that a service may not have heard of yet: its own events are still under way. */
    private static final Set<String> REFERENCES =
            Set.of("branch_id", "staff_id", "client_id", "incumbent", "developed_by", "period_id", "account_id");

    private final String root;
    private final long seed;
    private final Patience patience;

    Api(String service, long seed, Patience patience) {
        this.root = "/api/" + service + "/v1";
        this.seed = seed;
        this.patience = patience;
    }

    JsonNode get(Door door, String path) {
        return accepted(door, Call.get(root + path)).json();
    }

    /** Empty for 404, which also stands for "not yours". */
    Optional<Answer> find(Door door, String path) {
        Call call = Call.get(root + path);
        Answer answer = door.send(call);
        return answer.status() == 404 ? Optional.empty() : Optional.of(refuseUnlessOk(door, call, answer));
    }

    /** All items of a paged list. */
    List<JsonNode> list(Door door, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String more = path + (path.contains("?") ? "&" : "?") + "limit=200"
                    + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor));
            JsonNode page = get(door, more);
            page.path("items").forEach(items::add);
            cursor = page.path("next").asText("");
            cursor = "null".equals(cursor) ? "" : cursor;
        } while (!cursor.isEmpty());
        return items;
    }

    /** Waits until the service knows somebody with a role: his or her event has arrived. */
    void awaitKnown(Door door, String role) {
        patience.until("服务 %s 认识 %s（%s）".formatted(root, door.who(), role), () -> {
            Answer me = door.send(Call.get(root + "/me"));
            if (!me.ok()) {
                return Optional.empty();
            }
            for (JsonNode known : me.json().path("roles")) {
                if (known.asText().equals(role)) {
                    return Optional.of(true);
                }
            }
            return Optional.empty();
        });
    }

    /** Hands in a file; offers it again while the only complaint is a reference that is still on its way. */
    JsonNode handIn(Door door, String route, BankFile file) {
        Call call = Call.csv(root + route + "?file=" + encoded(file.name()), file.content());
        return patience.until("%s 收下文件 %s".formatted(root, file.name()), () -> {
            Answer answer = door.send(call);
            if (isNotYetKnown(answer)) {
                throw new Patience.NotNow(answer.status() + " " + answer.shortBody(), Duration.ZERO);
            }
            return Optional.of(refuseUnlessOk(door, call, answer).json());
        });
    }

    private static boolean isNotYetKnown(Answer answer) {
        if (answer.status() == 403) {
            return true;
        }
        if (!answer.problem().equals("import-refused")) {
            return false;
        }
        JsonNode errors = answer.json().path("errors");
        for (JsonNode error : errors) {
            if (!REFERENCES.contains(error.path("column").asText())) {
                return false;
            }
        }
        return !errors.isEmpty();
    }

    /** Creates something under a key that is always the same for this seed and purpose. */
    JsonNode create(Door door, String path, Object body) {
        return create(door, path, body, "");
    }

    /** @param occasion tells apart what one person creates at one address */
    JsonNode create(Door door, String path, Object body, String occasion) {
        String key = UUID.nameUUIDFromBytes(("kejing-demo/" + seed + root + path + "/" + door.who() + occasion)
                        .getBytes(StandardCharsets.UTF_8))
                .toString();
        return accepted(door, Call.post(root + path, body).with("Idempotency-Key", key))
                .json();
    }

    /** Waits for a state of a resource. */
    JsonNode await(Door door, String path, String what, Predicate<JsonNode> reached) {
        return patience.until(what, () -> find(door, path).map(Answer::json).filter(reached));
    }

    /**
     * Moves a resource on by its action, unless it is further already. A 409 or 412 means that it moved meanwhile, perhaps by
     * an own request whose answer was lost: look again.
     *
     * @param from the state in which the action is due; earlier states are waited out
     * @param done the states in which nothing is left to do
     * @return whether this call moved it
     */
    boolean advance(Door door, String resource, String action, Object body, String from, Set<String> done) {
        return settle(
                door,
                "%s 办理 %s，状态应为 %s 或 %s".formatted(root + resource, action, from, String.join("、", done)),
                resource,
                resource + action,
                body,
                now -> now.path("state").asText().equals(from),
                now -> done.contains(now.path("state").asText()));
    }

    /**
     * As {@link #advance}, for what is told by more than a state.
     *
     * @param due when the action is due; what is neither due nor done is waited out
     * @param done when nothing is left to do
     */
    boolean settle(
            Door door, String resource, String action, Object body, Predicate<JsonNode> due, Predicate<JsonNode> done) {
        return settle(door, "%s 办理 %s".formatted(root + resource, action), resource, action, body, due, done);
    }

    private boolean settle(
            Door door,
            String what,
            String resource,
            String action,
            Object body,
            Predicate<JsonNode> due,
            Predicate<JsonNode> done) {
        return patience.until(what, () -> {
            Optional<Answer> now = find(door, resource);
            if (now.map(Answer::json).filter(done).isPresent()) {
                return Optional.of(false);
            }
            if (now.map(Answer::json).filter(due).isEmpty()) {
                return Optional.empty();
            }
            Call call = Call.post(root + action, body);
            String tag = now.get().tag();
            Answer answer = door.send(tag.isEmpty() ? call : call.with("If-Match", tag));
            if (answer.status() == 409 || answer.status() == 412) {
                throw new Patience.NotNow(call + " → " + answer.status() + " " + answer.shortBody(), Duration.ZERO);
            }
            refuseUnlessOk(door, call, answer);
            return Optional.of(true);
        });
    }

    private Answer accepted(Door door, Call call) {
        return refuseUnlessOk(door, call, door.send(call));
    }

    private static Answer refuseUnlessOk(Door door, Call call, Answer answer) {
        if (!answer.ok()) {
            throw new Refusal(
                    "%s 的请求被拒绝：%s → %d %s / refused".formatted(door.who(), call, answer.status(), answer.shortBody()));
        }
        return answer;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
