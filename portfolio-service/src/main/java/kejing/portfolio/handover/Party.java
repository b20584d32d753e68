package kejing.portfolio.handover;

/** Who signs a handover document (移交人、接收人、监交人), in the order of signing. */
public enum Party {
    GIVER,
    RECEIVER,
    SUPERVISOR
}
