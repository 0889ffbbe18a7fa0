package breathtrainer.figure.reader;

import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.Bone;
import breathtrainer.figure.skeleton.Fold;
import breathtrainer.figure.skeleton.Limb;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.LimbStyle;
import breathtrainer.yaml.Faults;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** A far limb that is read from what is written of the near one; its faults were told there. */
record LimbCopy(Optional<Node> near) {
    Limb as(LimbName name, Vector moved, double tint) {
        return near.map(node -> new LimbReader(node, name, new Faults("")).limb(moved, tint))
                .orElseGet(() -> none(name));
    }

    /** Stands in for one that is missing. */
    static Limb none(LimbName name) {
        Bone bone = new Bone(0, 0);
        return new Limb(List.of(bone, bone, bone), null, true, false, new LimbStyle(0, name.usualLayer(), Fold.NONE));
    }
}
