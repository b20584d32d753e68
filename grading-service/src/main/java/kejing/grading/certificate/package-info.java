/**
 * Certificates (证书): what a qualified person can show to somebody outside of the system. A certificate is one record,
 * {@link kejing.grading.certificate.CertifiedQualification}, in two shapes: a credential for machines
 * ({@link kejing.grading.certificate.QualificationCredential}, Open Badges 3.0 as a W3C Verifiable Credential 2.0, signed by
 * {@link kejing.grading.certificate.DataIntegrityProof}) and a page for people
 * ({@link kejing.grading.certificate.CertificatePdf}). Neither is proof that the qualification still stands: that is what
 * the status lists ({@link kejing.grading.certificate.StatusListCredential}) and
 * {@link kejing.grading.certificate.CredentialVerification} are for (R16).
 */
package kejing.grading.certificate;
