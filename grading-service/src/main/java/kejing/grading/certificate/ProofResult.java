package kejing.grading.certificate;

import kejing.chassis.problem.Text;

/** What the check of a proof says. */
public sealed interface ProofResult {

    /** Exactly this content was signed by this trusted key. */
    record Genuine(DidKey key) implements ProofResult {}

    record Rejected(Flaw flaw) implements ProofResult {}

    /** The first thing that is wrong with a proof. */
    enum Flaw {
        MALFORMED("没有可识别的数字签名", "There is no readable signature"),
        OTHER_CRYPTOSUITE("签名算法不是 eddsa-jcs-2022", "The signature is not of the suite eddsa-jcs-2022"),
        OTHER_PURPOSE("签名用途不是签发凭证", "The signature was not made to assert a credential"),
        UNKNOWN_KEY("签名密钥不是本行的密钥", "The key of the signature is none of this bank"),
        ALTERED("内容与签名不符", "The content is not what was signed");

        private final Text text;

        Flaw(String zh, String en) {
            text = new Text(zh, en);
        }

        public Text text() {
            return text;
        }
    }
}
