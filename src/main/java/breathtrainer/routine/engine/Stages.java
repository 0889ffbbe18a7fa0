package breathtrainer.routine.engine;

import breathtrainer.routine.Wearer;

/** Makes the stages of an itinerary, and so knows which follows which. */
final class Stages {
    private final Itinerary itinerary;
    private final Wearer wearer;

    Stages(Itinerary itinerary, Wearer wearer) {
        this.itinerary = itinerary;
        this.wearer = wearer;
    }

    Stage first() {
        return itinerary.advice().isEmpty() ? preparation(0) : new OpeningStage(itinerary.advice(), this::afterAdvice);
    }

    private Stage afterAdvice() {
        double said = SpokenSteps.total(itinerary.advice());
        return wearer.wantsGuidedInhale()
                ? new GuidedInhaleStage(itinerary.language(), said, () -> preparation(0))
                : preparation(0);
    }

    /** The close, where there is no such side. */
    private Stage preparation(int number) {
        return isThere(number)
                ? new PreparationStage(itinerary.sides().get(number), wearer, new From(number))
                : new FinishedStage(false, itinerary.seconds());
    }

    private boolean isThere(int number) {
        return number < itinerary.sides().size();
    }

    /** The ways out of one side. */
    private final class From implements Onward {
        private final int number;
        private final PoseSide side;

        From(int number) {
            this.number = number;
            this.side = itinerary.sides().get(number);
        }

        @Override
        public Stage preparation() {
            return Stages.this.preparation(number);
        }

        @Override
        public Stage entering() {
            return new EnteringStage(side, this);
        }

        @Override
        public Stage hold() {
            if (!side.pose().movements().isEmpty()) {
                return new MovingStage(side, this);
            }
            return side.pose().hold().isTimed() ? new RestingStage(side, this) : new HoldingStage(side, this);
        }

        @Override
        public Stage following() {
            return Stages.this.preparation(number + 1);
        }

        @Override
        public Stage followingCounted(Mendable ended) {
            int next = number + 1;
            return isThere(next)
                    ? new PreparationStage(itinerary.sides().get(next), wearer, new From(next), ended)
                    : following();
        }

        @Override
        public Stage preceding() {
            return Stages.this.preparation(Math.max(number - 1, 0));
        }
    }
}
