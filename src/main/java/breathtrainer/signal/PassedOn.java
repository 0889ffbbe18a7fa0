package breathtrainer.signal;

/** Another source's samples, passed on: all but {@link #next} is the other's, and closing this closes that. */
public abstract class PassedOn implements SampleSource {
    private final SampleSource source;

    protected PassedOn(SampleSource source) {
        this.source = source;
    }

    /** The other one. */
    protected final SampleSource source() {
        return source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public SourceStatus status() {
        return source.status();
    }

    @Override
    public String figures() {
        return source.figures();
    }

    @Override
    public double speed() {
        return source.speed();
    }

    @Override
    public void close() {
        source.close();
    }
}
