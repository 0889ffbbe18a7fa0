package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Mark;
import breathtrainer.drawing.Outline;
import breathtrainer.figure.skeleton.Fold;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.LimbStyle;
import breathtrainer.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** Puts a body and what is around it into a picture, from back to front. */
public final class BodyPainter {
    private static final double TINTED = 0.5; // of the ink is left of a limb with tint 1

    private final Setting setting;
    private final Skeleton skeleton;
    private final List<Mark> marks = new ArrayList<>();

    private BodyPainter(Setting setting, Skeleton skeleton) {
        this.setting = setting;
        this.skeleton = skeleton;
    }

    /**
     * What is to be painted, from back to front.
     *
     * @param level of the lungs, 0 to 1
     */
    public static List<Mark> paint(Setting setting, Skeleton skeleton, double level) {
        return new BodyPainter(setting, skeleton).paint(level);
    }

    private List<Mark> paint(double level) {
        props(prop -> !prop.inFront());
        limbs(layer -> layer < 0);
        trunk(level);
        marks.add(BreathGlow.of(skeleton, setting, level));
        limbs(layer -> layer >= 0);
        props(Prop::inFront);
        return marks;
    }

    private void props(Predicate<Prop> chosen) {
        setting.props().stream().filter(chosen).map(Prop::marks).forEach(marks::addAll);
    }

    private void trunk(double level) {
        HeadFlesh head = HeadFlesh.of(skeleton, fromAbove());
        if (setting.outlining().head()) {
            fill(Outline.ofChain(grown(head.head())), 0);
        }
        List<List<Circle>> chains = new ArrayList<>(new TorsoFlesh(skeleton, setting, level).chains());
        chains.add(head.neck());
        chains.add(head.head());
        fill(Outline.ofChains(chains), 1);
    }

    private static List<Circle> grown(List<Circle> circles) {
        return circles.stream().map(circle -> circle.grown(0.8 * Gap.WIDTH)).toList();
    }

    private void limbs(Predicate<Double> chosen) {
        Arrays.stream(LimbName.values())
                .filter(name -> chosen.test(style(name).layer()))
                .sorted(Comparator.comparingDouble(name -> style(name).layer()))
                .forEach(this::limb);
    }

    private LimbStyle style(LimbName name) {
        return skeleton.shape().limb(name).style();
    }

    private void limb(LimbName name) {
        LimbFlesh flesh = LimbFlesh.of(skeleton, name, fromAbove());
        double ink = 1 - (1 - TINTED) * style(name).tint();
        Outlining outlining = setting.outlining();
        if (name.isArm() ? outlining.arms() : outlining.legs()) {
            fill(flesh.outline(name.isArm() && outlining.armsAllRound() ? Gap.ALL_ROUND : Gap.FROM_TRUNK), 0);
        }
        if (style(name).fold() == Fold.SHIN_OVER) {
            folded(flesh.upper(), flesh.lower(), Gap.OF_SHIN, ink);
        } else if (style(name).fold() == Fold.THIGH_OVER) {
            folded(flesh.lower(), flesh.upper(), Gap.OF_THIGH, ink);
        } else {
            fill(flesh.outline(Gap.NONE), ink);
        }
    }

    private void folded(LimbFlesh under, LimbFlesh over, DoubleUnaryOperator gap, double ink) {
        fill(under.outline(Gap.NONE), ink);
        fill(over.outline(gap), 0);
        fill(over.outline(Gap.NONE), ink);
    }

    private void fill(Outline outline, double ink) {
        marks.add(new Mark.Fill(outline, ink));
    }

    private boolean fromAbove() {
        return setting.viewpoint().fromAbove();
    }
}
