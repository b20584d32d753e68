package kejing.portfolio.responsibility;

/** Why somebody is responsible: he was when the client was taken in, or an allocation plan gave it to him. */
public enum Basis {
    INCUMBENT,
    ALLOCATION
}
