import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null;
}

/** Whether the page begins with it: it is imported, and not only fetched later, by what the page begins with. */
const begins = (id: string, modules: Modules, seen = new Set<string>()): boolean => {
  if (seen.has(id)) return false;
  seen.add(id);
  const own = modules.getModuleInfo(id);
  return own?.isEntry === true || (own?.importers ?? []).some((by) => begins(by, modules, seen));
};

const server = `http://127.0.0.1:${process.env["PORT"] ?? "7475"}`;

export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: ["source", "module", "browser", "import", "default"],
    // Cytoscape's own build is smaller than what would be made of its sources here.
    alias: [{ find: /^cytoscape$/, replacement: "cytoscape/dist/cytoscape.esm.min.mjs" }],
  },
  build: {
    outDir: "dist",
    sourcemap: false,
    target: "es2022",
    // Where it is not known what is fetched ahead comes when it is needed, as it would without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // In one file: what other parts use too would come in sixteen small ones, which are larger together.
        codeSplitting: {
          groups: [{ name: (id, modules) => (begins(id, modules) ? "page" : null) }],
        },
      },
    },
  },
  // Workers fetch what they need when they need it.
  worker: { format: "es" },
  server: {
    port: 7476, // The server answers only to its own name, so the page's own Host goes on as it is.
    proxy: { "/api": { target: server, changeOrigin: false } },
  },
});
