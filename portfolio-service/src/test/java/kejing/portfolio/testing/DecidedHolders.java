package kejing.portfolio.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kejing.portfolio.responsibility.HoldersDecided;

/** Listens to decisions about holders as a handover would; may refuse one, so that its transaction is seen to fall. */
@ApplicationScoped
public class DecidedHolders {

    private final List<HoldersDecided> heard = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    void hear(@Observes HoldersDecided decided) {
        if (refusing) {
            throw new IllegalStateException("refused by the test");
        }
        heard.add(decided);
    }

    /** Those about a decision. */
    public List<HoldersDecided> about(String decisionId) {
        return heard.stream()
                .filter(decided -> decided.decisionId().equals(decisionId))
                .toList();
    }

    public void refuse(boolean refuse) {
        refusing = refuse;
    }
}
