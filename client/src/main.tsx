import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { standIn } from "./app/broken.tsx";
import { Page } from "./ui/page.tsx";
import { App } from "./app/app.tsx";
import { PictureOf } from "./app/pictured.tsx";
import { boardSteps } from "./board/model/steps.ts";
import { noteRun, openOverview } from "./exploration/model/acts.ts";
import { createExploration } from "./exploration/model/exploration.ts";
import { Opened } from "./explorations/at-hand.tsx";
import { openExplorations } from "./explorations/open.ts";
import { createExplorations, frontOf } from "./explorations/tabs.ts";
import { followWishes } from "./app/wishes.ts";
import { patternSteps } from "./patterns/model/steps.ts";
import { shelfSteps } from "./shelf/answer/steps.ts";
import { newId } from "./storage/id.ts";
import { watchMedia } from "./ui/media.ts";
import { ran } from "./workbench/model/ran.ts";

const explorations = createExplorations(
  (begin = openOverview) =>
    createExploration([...boardSteps, ...patternSteps, ...shelfSteps], begin),
  newId,
  location.search,
);
ran.subscribe(({ last }) => {
  if (last !== null) noteRun(frontOf(explorations.store.getState()).exploration, last);
});

// Asked before anything is drawn, so that the answer is on its way while the page is built.
void openExplorations(explorations, location.search);

// Known before anything is drawn, so that nothing is drawn twice.
watchMedia();
void followWishes().then(() => {
  const root = document.getElementById("root");
  if (root !== null)
    createRoot(root, { onUncaughtError: standIn(root) }).render(
      <StrictMode>
        <Page>
          <Opened value={explorations}>
            <PictureOf>
              <App />
            </PictureOf>
          </Opened>
        </Page>
      </StrictMode>,
    );
});
