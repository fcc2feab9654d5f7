/** Files that a CI service runs, whose output it keeps and shows. */

// Takes `.github/workflows/a.yml`, `action.yml`, `.gitlab-ci.yml`, `ci/buildspec-test.yaml`, `Jenkinsfile`; not `deploy.sh`.
const CI_FILE =
  /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.{1,400}\.ya?ml|action\.ya?ml|\.gitlab-ci[^/]{0,200}\.ya?ml|\.gitlab\/ci\/.{1,400}\.ya?ml|\.circleci\/.{1,400}\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/.{1,400})?\.ya?ml|\.buildkite\/.{1,400}|azure-pipelines[^/]{0,200}\.ya?ml|\.azure(?:-pipelines)?\/.{1,400}\.ya?ml|bitbucket-pipelines\.ya?ml|buildspec[^/]{0,200}\.ya?ml|Jenkinsfile[^/]{0,200}|[^/]{1,200}\.jenkinsfile|\.teamcity\/.{1,400})$/i;

/** Whether a CI service runs the file; one with an unknown path may be such. */
export function isCiFile(path: string): boolean {
  return path === '' || CI_FILE.test(path);
}
