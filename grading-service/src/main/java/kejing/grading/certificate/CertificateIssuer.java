package kejing.grading.certificate;

import kejing.chassis.problem.Text;

/** Who issues: the bank's name and the key by which its signature is known. */
public record CertificateIssuer(Text name, DidKey key) {}
