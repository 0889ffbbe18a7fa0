package breathtrainer.cli.wiring;

import breathtrainer.cli.option.KnocksOption;
import breathtrainer.session.Knocks;

/** Whether the wearer wants knocks to be heard, from one time to the next. */
record KeptKnocks(SettingsFile file) {
    static KeptKnocks in(Folders folders) {
        return new KeptKnocks(new SettingsFile(folders.config().resolve("hands.properties")));
    }

    Knocks read() {
        return Knocks.named(file.read().getProperty(KnocksOption.KEY, ""));
    }

    void write(Knocks knocks) {
        file.change(values -> values.setProperty(KnocksOption.KEY, knocks.word()));
    }
}
