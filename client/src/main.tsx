import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./ui/page.tsx";
import { App } from "./app/app.tsx";
import { followWishes } from "./app/wishes.ts";
import { PictureOf } from "./app/pictured.tsx";
import { openOverview } from "./exploration/model/acts.ts";
import { watchMedia } from "./ui/media.ts";

// Asked before anything is drawn, so that the answer is on its way while the page is built.
void openOverview();

// Known before anything is drawn, so that nothing is drawn twice.
watchMedia();
followWishes();

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Page>
        <PictureOf>
          <App />
        </PictureOf>
      </Page>
    </StrictMode>,
  );
