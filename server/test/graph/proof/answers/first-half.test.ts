import { describeAnswers } from "./every-answer.ts";

describeAnswers(0, 2);
