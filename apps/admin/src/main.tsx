import "@fontsource/titillium-web/latin-400.css";
import "@fontsource/titillium-web/latin-600.css";
import "@fontsource/titillium-web/latin-700.css";
import "@fontsource/titillium-web/latin-ext-400.css";
import "@mantine/core/styles.css";
import "./app/app.css";
import "./app/frame.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { createQueries } from "./api/queries";
import { router } from "./app/router";
import { StartFailed, Starting } from "./app/starting";
import { resolver, theme } from "./theme";
import { SpeechProvider } from "./words/speech-provider";

const queries = createQueries();

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root");

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <StartFailed>
          <Suspense fallback={<Starting />}>
            <SpeechProvider>
              <RouterProvider router={router} />
            </SpeechProvider>
          </Suspense>
        </StartFailed>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
