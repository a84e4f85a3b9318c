import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./ui/page.tsx";
import { App } from "./app/app.tsx";
import { PictureOf } from "./app/pictured.tsx";
import { boardSteps } from "./board/model/steps.ts";
import { noteRun, openOverview } from "./exploration/model/acts.ts";
import { createExploration } from "./exploration/model/exploration.ts";
import { followWishes } from "./app/wishes.ts";
import { watchMedia } from "./ui/media.ts";
import { ran } from "./workbench/model/ran.ts";

const exploration = createExploration(boardSteps);
ran.subscribe(({ last }) => last !== null && noteRun(exploration, last));

// Asked before anything is drawn, so that the answer is on its way while the page is built.
void openOverview(exploration);

// Known before anything is drawn, so that nothing is drawn twice.
watchMedia();
void followWishes().then(() => {
  const root = document.getElementById("root");
  if (root !== null)
    createRoot(root).render(
      <StrictMode>
        <Page>
          <PictureOf exploration={exploration}>
            <App />
          </PictureOf>
        </Page>
      </StrictMode>,
    );
});
