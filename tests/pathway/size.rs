//! Much more content than there will ever be is planned at once.

use crate::content::{TARGET, physician, scene};
use docent::domain::{
    id::{RequirementId, RoleId, StepId},
    pathway::{Pathways, Requirement, Step, plan},
};
use std::time::Instant;

/// Roles in layers of ten, of which each asks for five things, each with two ways
/// through the layer below: 1,000 roles, 5,000 requirements.
fn layers() -> Pathways {
    let small = crate::content::Made::default()
        .step("a", "role", (12, 12))
        .with("role", serde_json::json!("education-director"))
        .asks(("role", TARGET), "required", &[&["a"]]);
    let mut pathways = small.read();
    let (step, asked) = (pathways.steps.remove(0), pathways.requirements.remove(0));
    let name = |at: usize| if at == 0 { TARGET.to_owned() } else { format!("role-{at}") };
    for role in 0..1000_usize {
        pathways.steps.push(Step {
            id: StepId::new(format!("step-{role}")),
            role: Some(RoleId::new(name(role))),
            ..step.clone()
        });
        let below = (role / 10 + 1) * 10;
        for at in 0..5 {
            let way = |offset: usize| {
                let mut way = asked.ways[0].clone();
                way.steps = vec![StepId::new(format!("step-{}", below + (at * 2 + offset) % 10))];
                way
            };
            pathways.requirements.push(Requirement {
                id: RequirementId::new(format!("rule-{role}-{at}")),
                role: Some(RoleId::new(name(role))),
                ways: if below < 1000 { vec![way(0), way(1)] } else { Vec::new() },
                strength: if below < 1000 {
                    asked.strength
                } else {
                    docent::domain::pathway::Strength::Unknown
                },
                ..asked.clone()
            });
        }
    }
    pathways
}

#[test]
fn a_thousand_roles_are_planned_through() {
    let pathways = layers();
    assert_eq!((pathways.steps.len(), pathways.requirements.len()), (1000, 5000));
    let target = RoleId::new(TARGET);
    let start = Instant::now();
    let plan = plan(&scene(&pathways, &target), &physician());
    let took = start.elapsed();
    assert_eq!(plan.pathways.len(), 12);
    // Five of each of the 99 layers below.
    assert!(plan.pathways.iter().all(|it| it.stages.len() == 99 * 5));
    // Without optimization, beside other tests; `make bench` holds the real time.
    assert!(took.as_secs() < 60, "{took:?}");
}
