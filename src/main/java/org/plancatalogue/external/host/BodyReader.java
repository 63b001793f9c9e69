/* Takes in a body as it arrives. */
package org.plancatalogue.external.host;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** Hashes a body and keeps nothing of it, unless it is asked to; hangs up when the limit is reached. */
final class BodyReader implements BodySubscriber<Body> {
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> source = new CompletableFuture<>();
    private final AtomicLong arrived;
    private final boolean keeps;
    private long left;

    /**
     * @param limit in bytes
     * @param arrived counts the bytes, for whoever watches whether anything still comes
     */
    BodyReader(long limit, boolean keeps, AtomicLong arrived) {
        this.left = limit;
        this.keeps = keeps;
        this.arrived = arrived;
    }

    @Override
    public CompletionStage<Body> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source.complete(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[(int) Math.min(left, buffer.remaining())];
            buffer.get(bytes);
            arrived.addAndGet(bytes.length);
            left -= bytes.length;
            digest.update(bytes);
            if (keeps) {
                kept.writeBytes(bytes);
            }
        }
        if (left == 0) {
            source.join().cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (!body.isDone()) {
            body.complete(new Body(HexFormat.of().formatHex(digest.digest()), kept.toString(StandardCharsets.UTF_8)));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
