package breathtrainer.cli.terminal;

import breathtrainer.signal.SourceException;

/** The view on whatever terminal it is started on, to look at. The first argument is the speed, 0 the fastest. */
final class TerminalDemo {
    private TerminalDemo() {}

    public static void main(String[] args) throws SourceException {
        TerminalView view = TerminalView.ofProcess();
        double speed = args.length > 0 ? Double.parseDouble(args[0]) : 1;
        System.err.println(view.run(new DemoPractice(speed)));
    }
}
