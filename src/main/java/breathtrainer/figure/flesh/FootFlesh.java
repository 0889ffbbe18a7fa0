package breathtrainer.figure.flesh;

import breathtrainer.drawing.Circle;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.Bone;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** A foot: heel, arch, ball and toes, of which the hull is seen. */
final class FootFlesh {
    private FootFlesh() {}

    static List<Circle> of(Skeleton skeleton, LimbName name, boolean fromAbove) {
        Vector ankle = skeleton.joints(name).get(2);
        Bone bone = skeleton.shape().limb(name).bones().get(2);
        double turned = Math.sin(Math.toRadians(skeleton.shape().trunk().turn()));
        double sole = fromAbove ? -turned : 1;
        double front = fromAbove ? 1 - Math.abs(turned) : 0;
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < BodyForm.FOOT.size(); i++) {
            BodyForm.Round round = BodyForm.FOOT.get(i);
            double along = round.along() * Math.cos(Math.toRadians(bone.lift()));
            Vector centre = ankle.along(bone.angle(), along).along(bone.angle() - 90, round.aside() * sole);
            double radius = round.radius() + front * (BodyForm.FOOT_FROM_FRONT.get(i) - round.radius());
            circles.add(new Circle(centre, radius));
        }
        return circles;
    }
}
