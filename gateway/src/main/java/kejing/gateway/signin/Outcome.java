package kejing.gateway.signin;

/** What looking at a request's credentials can come to. */
public sealed interface Outcome {

    record SignedIn(Caller caller) implements Outcome {}

    /** No credential at all. */
    record Anonymous() implements Outcome {}

    /** A credential that does not hold: expired, forged, signed out, or a sign-in that went wrong. */
    record Rejected() implements Outcome {}

    /** The OIDC library sends the browser on: after the callback, or to sign out there as well. */
    record SendTo(String address) implements Outcome {}

    /** The OIDC server cannot be asked. */
    record Down() implements Outcome {}
}
