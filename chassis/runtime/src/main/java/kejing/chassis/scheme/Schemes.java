package kejing.chassis.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.identity.FourEyes;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.rest.ContentHash;
import kejing.chassis.rest.Versions;
import kejing.chassis.sql.Sql;

/**
 * The versions of this service's parameters: drafted, checked by the record of their kind, approved by a second person,
 * in force from a date, never edited afterwards.
 */
@ApplicationScoped
public class Schemes {
    private static final String COLUMNS =
            "scheme_id, kind, title, source, effective_from, parameters::text, hash, state, drafted_by, approved_by";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Audit audit;
    private final Map<String, SchemeKind<?>> kinds;

    Schemes(AgroalDataSource dataSource, ObjectMapper json, Clock clock, Audit audit, @All List<SchemeKind<?>> kinds) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.audit = audit;
        this.kinds = kinds.stream().collect(Collectors.toMap(SchemeKind::kind, Function.identity()));
    }

    /** @throws Problem 422 if there is no approved scheme of this id */
    public <T extends Record> Scheme<T> byId(String schemeId, Class<T> type) {
        return sql.one(
                        "select " + COLUMNS + " from scheme where scheme_id = ? and state = 'APPROVED'",
                        this::view,
                        schemeId)
                .map(stored -> scheme(stored, type))
                .orElseThrow(() -> Problem.rule(
                        "scheme-not-approved",
                        Text.of(
                                "方案“%s”不存在或尚未批准，请先选择已批准的方案",
                                "There is no approved scheme \"%s\"; choose an approved one", schemeId)));
    }

    /** The approved scheme of the kind that took effect last on or before the day; ties go to the highest id. */
    public <T extends Record> Scheme<T> inForce(String kind, LocalDate on, Class<T> type) {
        return findInForce(kind, on, type)
                .orElseThrow(() -> Problem.rule(
                        "no-scheme-in-force",
                        Text.of("%2$s 没有生效的“%1$s”方案", "No scheme of kind \"%1$s\" is in force on %2$s", kind, on)));
    }

    /** As {@link #inForce}, for whoever can say better what is missing. */
    public <T extends Record> Optional<Scheme<T>> findInForce(String kind, LocalDate on, Class<T> type) {
        return sql.one(
                        "select " + COLUMNS
                                + " from scheme where kind = ? and state = 'APPROVED' and effective_from <= ?"
                                + " order by effective_from desc, scheme_id desc limit 1",
                        this::view,
                        kind,
                        Date.valueOf(on))
                .map(stored -> scheme(stored, type));
    }

    List<SchemeView> all() {
        return sql.list("select " + COLUMNS + " from scheme order by kind, effective_from, scheme_id", this::view);
    }

    SchemeView find(String schemeId) {
        return sql.one("select " + COLUMNS + " from scheme where scheme_id = ?", this::view, schemeId)
                .orElseThrow(() -> Problem.notFound("scheme", schemeId));
    }

    SchemeView draft(DraftScheme draft, Actor maker) {
        check(draft);
        if (!insert(draft, "DRAFT", maker.subject(), null)) {
            throw Problem.state(
                    "scheme-exists",
                    Text.of(
                            "方案编号“%s”已存在，方案不可修改，请使用新编号",
                            "Scheme \"%s\" exists and is never edited; use a new id", draft.schemeId()));
        }
        audit.record("draft-scheme", "scheme/" + draft.schemeId(), draft);
        return find(draft.schemeId());
    }

    @Transactional
    SchemeView approve(String schemeId, String ifMatch, Actor checker) {
        SchemeView scheme = find(schemeId);
        Versions.check(ifMatch, Versions.tag(scheme.hash()));
        FourEyes.requireSecondPerson(checker, scheme.draftedBy());
        int approved = sql.update(
                "update scheme set state = 'APPROVED', approved_by = ?, approved_at = ? where scheme_id = ? and state = 'DRAFT'",
                checker.subject(),
                Timestamp.from(clock.instant()),
                schemeId);
        if (approved == 0) {
            throw Problem.state("scheme-approved-already", Text.of("该方案已批准，无需重复操作", "The scheme is approved already"));
        }
        audit.record("approve-scheme", "scheme/" + schemeId, scheme.hash());
        return find(schemeId);
    }

    /** Puts a scheme that comes with the product in force, unless it is there. */
    @Transactional
    void ship(DraftScheme scheme) {
        check(scheme);
        insert(scheme, "APPROVED", "kejing:rulebook", "kejing:release");
    }

    private boolean insert(DraftScheme scheme, String state, String draftedBy, String approvedBy) {
        return sql.update(
                        """
                        insert into scheme (scheme_id, kind, title, source, effective_from, parameters, hash, state,
                          drafted_by, drafted_at, approved_by, approved_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict (scheme_id) do nothing""",
                        scheme.schemeId(),
                        scheme.kind(),
                        scheme.title(),
                        scheme.source(),
                        Date.valueOf(scheme.effectiveFrom()),
                        scheme.parameters().toString(),
                        ContentHash.of(scheme),
                        state,
                        draftedBy,
                        Timestamp.from(clock.instant()),
                        approvedBy,
                        approvedBy == null ? null : Timestamp.from(clock.instant()))
                == 1;
    }

    private void check(DraftScheme draft) {
        SchemeKind<?> kind = kinds.get(draft.kind());
        if (kind == null) {
            throw Problem.rule(
                    "unknown-scheme-kind",
                    Text.of(
                            "没有“%s”类方案，可用类别：%s",
                            "There is no kind of scheme \"%s\"; the kinds are %s",
                            draft.kind(),
                            String.join(", ", kinds.keySet())));
        }
        parameters(draft.parameters(), kind.type());
    }

    private <T extends Record> T parameters(JsonNode parameters, Class<T> type) {
        try {
            return json.treeToValue(parameters, type);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof Problem refused) {
                throw refused;
            }
            throw unreadable(e);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static Problem unreadable(JsonProcessingException e) {
        return Problem.rule(
                "scheme-unreadable",
                Text.of(
                        "方案参数无法识别：%s",
                        "The scheme's parameters cannot be read: %s",
                        e.getOriginalMessage().lines().findFirst().orElse("")));
    }

    private <T extends Record> Scheme<T> scheme(SchemeView stored, Class<T> type) {
        return new Scheme<>(
                stored.schemeId(),
                stored.kind(),
                stored.title(),
                stored.source(),
                stored.effectiveFrom(),
                parameters(stored.parameters(), type),
                stored.hash());
    }

    private SchemeView view(ResultSet row) throws SQLException {
        try {
            return new SchemeView(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getDate(5).toLocalDate(),
                    json.readTree(row.getString(6)),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored scheme is not JSON", e);
        }
    }
}
