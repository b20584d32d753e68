package kejing.grading.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kejing.chassis.problem.Text;

/**
 * What became of a credential that somebody showed.
 *
 * @param certificateId of a genuine credential; empty if anybody may have written it
 * @param checks one of each kind, in the order of {@link CheckKind}
 */
public record Verification(Verdict verdict, Optional<UUID> certificateId, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    public enum CheckKind {
        FORM("格式", "Form"),
        SIGNATURE("数字签名", "Signature"),
        ISSUER("签发机构", "Issuer"),
        VALIDITY("有效期", "Validity"),
        STATUS("状态", "Status");

        private final Text label;

        CheckKind(String zh, String en) {
            label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public enum CheckResult {
        PASSED,
        FAILED,
        /** An earlier check failed, so that this one would say nothing. */
        NOT_CHECKED
    }

    public record Check(CheckKind kind, CheckResult outcome, Text text) {}

    /** What it comes to. Of several reasons the gravest is told. */
    public enum Verdict {
        VALID("有效", "Valid"),
        NOT_GENUINE("不能认定为本行签发的证书", "Not known as a certificate of this bank"),
        REVOKED("已撤销", "Revoked"),
        SUSPENDED("已暂停", "Suspended"),
        SUPERSEDED("已由新资格取代或提前失效", "Superseded or ended early"),
        EXPIRED("已到期", "Expired"),
        NOT_YET_VALID("尚未生效", "Not yet valid");

        private final Text text;

        Verdict(String zh, String en) {
            text = new Text(zh, en);
        }

        public Text text() {
            return text;
        }
    }
}
