/** Files that a CI service runs, whose output it keeps and shows. */

// Takes `.github/workflows/a.yml`, `action.yml`, `.gitlab-ci.yml`, `ci/buildspec-test.yaml`, `Jenkinsfile`; not `deploy.sh`.
const CI_FILE =
  /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.+\.ya?ml|action\.ya?ml|\.gitlab-ci[^/]*\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/.+\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.buildkite\/.+|azure-pipelines[^/]*\.ya?ml|\.azure(?:-pipelines)?\/.+\.ya?ml|bitbucket-pipelines\.ya?ml|buildspec[^/]*\.ya?ml|Jenkinsfile[^/]*|[^/]+\.jenkinsfile|\.teamcity\/.+)$/i;

/** Whether a CI service runs the file; one with an unknown path may be such. */
export function isCiFile(path: string): boolean {
  return path === '' || CI_FILE.test(path);
}
