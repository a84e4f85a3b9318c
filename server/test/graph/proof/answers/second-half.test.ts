import { describeAnswers } from "./every-answer.ts";

describeAnswers(1, 2);
