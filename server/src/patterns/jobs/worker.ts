import { serveJobs } from "../../working/serve-jobs.ts";
import { jobs } from "./jobs.ts";

serveJobs(jobs);
