package kejing.gateway.relay;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of unannounced length that fails once it is longer than allowed. */
final class LimitedBody implements ReadStream<Buffer> {

    /** The upload was longer than allowed. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("More than " + limit + " bytes", null, false, false);
        }
    }

    private final ReadStream<Buffer> body;
    private final long limit;
    private long length;
    private boolean exceeded;
    private Handler<Throwable> failed = failure -> {};

    LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        length += part.length();
        if (exceeded) {
            return;
        }
        if (length > limit) {
            exceeded = true;
            failed.handle(new TooLarge(limit));
        } else {
            handler.handle(part);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
