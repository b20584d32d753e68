package kejing.portfolio.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kejing.chassis.rest.ContentHash;
import kejing.portfolio.responsibility.HolderView;
import kejing.portfolio.responsibility.HoldersDecided;

/** What a signature on a handover document binds to: any change of it is another hash. */
record SignedContent(
        String documentId,
        HoldersDecided.Source source,
        LocalDate effectiveFrom,
        String branchId,
        String giver,
        String receiver,
        String schemeId,
        String linesHash,
        Map<String, String> ticks,
        Map<String, String> papers) {

    private record SignedLine(
            String clientId,
            List<HolderView> before,
            List<HolderView> after,
            String loan,
            String deposit,
            boolean nonPerforming) {}

    static String ofLines(List<HandoverDocuments.Move> moves) {
        return ContentHash.of(moves.stream()
                .map(move -> new SignedLine(
                        move.clientId(),
                        HolderView.of(move.before()),
                        HolderView.of(move.after()),
                        move.loan().amount().toPlainString(),
                        move.deposit().amount().toPlainString(),
                        move.nonPerforming()))
                .toList());
    }

    static String hash(
            HandoverDocument document, List<HandoverDocuments.Tick> ticks, List<HandoverDocuments.Paper> papers) {
        Map<String, String> remarks = new TreeMap<>();
        ticks.forEach(tick -> remarks.put(tick.item(), tick.remark()));
        Map<String, String> hashes = new TreeMap<>();
        papers.forEach(paper -> hashes.put(paper.name(), paper.sha256()));
        return ContentHash.of(new SignedContent(
                document.documentId(),
                document.source(),
                document.effectiveFrom(),
                document.branchId(),
                document.giver(),
                document.receiver(),
                document.schemeId(),
                document.linesHash(),
                remarks,
                hashes));
    }
}
