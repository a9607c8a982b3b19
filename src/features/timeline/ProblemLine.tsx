import { Button } from '../../ui/Button';
import { useProblems, useViewActions } from '../../view/use-atlas';

/** One line that names what of the link could not be understood; the rest of it works. */
export function ProblemLine() {
  const problems = useProblems();
  const { dismissProblems } = useViewActions();
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="note">
      <p>This link names what this page does not know, and it was left out: {problems.join(', ')}.</p>
      <Button onClick={dismissProblems}>Dismiss</Button>
    </div>
  );
}
